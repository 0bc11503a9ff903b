import { Pool } from 'undici'
import { listId, type OpenSide } from './side.js'

/** Careful code without a client: one connection pool, and all constants computed once. */
export const open: OpenSide = (origin, key) => {
  const pool = new Pool(origin, { connections: 10 })
  const headers = {
    authorization: `Basic ${Buffer.from(`user:${key}`).toString('base64')}`,
    accept: 'application/json',
  }
  const path = `/3.0/lists/${listId}/members?count=10`
  return {
    async call() {
      const { body } = await pool.request({ method: 'GET', path, headers })
      return body.json()
    },
  }
}
