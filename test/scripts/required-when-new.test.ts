import { describe, expect, it } from 'vitest'
import type { Schema } from '../../scripts/extract-spec/open-api.js'
import { collectRequiredWhenNew } from '../../scripts/generate/required-when-new.js'

const createRef = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const text: Schema = { type: 'string' }
const order = { properties: { id: text, note: text, buyer: createRef('Buyer') } }
const buyer = { properties: { id: text, email: text } }
const newOrder = {
  required: ['id', 'extra'],
  properties: { id: text, extra: text, buyer: createRef('NewBuyer') },
}
const newBuyer = { required: ['id', 'email'], properties: { id: text, email: text } }

const creation = { body: 'NewOrder', answer: 'Order' }

function collectFields(schemas: Record<string, Schema>, creations = [creation]) {
  const found = collectRequiredWhenNew(creations, new Map(Object.entries(schemas)))
  return Object.fromEntries([...found].map(([name, fields]) => [name, [...fields]]))
}

describe('the fields that every response has because they are required on creation', () => {
  it('are those that the body requires and the response has, including nested ones', () => {
    expect(collectFields({ Order: order, Buyer: buyer, NewOrder: newOrder, NewBuyer: newBuyer })).toEqual({
      Order: ['id'],
      Buyer: ['id', 'email'],
    })
  })

  it('are only those that all bodies require if several create the same resource', () => {
    const schemas = {
      ...{ Order: order, Buyer: buyer, NewOrder: newOrder, NewBuyer: newBuyer },
      Guest: { required: ['id'], properties: { id: text } },
    }
    expect(collectFields(schemas, [creation, { body: 'Guest', answer: 'Buyer' }])['Buyer']).toEqual(['id'])
  })

  it('exclude a part that is also in a resource without a known creation', () => {
    const schemas = {
      ...{ Order: order, Buyer: buyer, NewOrder: newOrder, NewBuyer: newBuyer },
      Visit: { properties: { by: { type: 'array', items: createRef('Buyer') } } },
    }
    expect(collectFields(schemas)).toEqual({ Order: ['id'] })
  })

  it('include `status` if the body requires `status_if_new`', () => {
    const schemas = {
      Order: { properties: { status: text } },
      NewOrder: { required: ['status_if_new'], properties: { status: text, status_if_new: text } },
    }
    expect(collectFields(schemas)).toEqual({ Order: ['status'] })
  })
})
