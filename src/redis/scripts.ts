import { createHash } from 'node:crypto'

/** A Lua script, and the SHA-1 by which Redis caches it. */
export interface Script {
  readonly source: string
  readonly sha: string
}

function createScript(body: string): Script {
  const source = `${PROLOGUE}${body}`
  return { source, sha: createHash('sha1').update(source).digest('hex') }
}

/**
 * All times are the server's, so the clocks of the processes may differ. Keys: the leases, scored by their end; the
 * queue, scored by arrival; the processes that wait, scored by when they count as dead.
 */
const PROLOGUE = `
local leases, line, alive = KEYS[1], KEYS[2], KEYS[3]
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZREMRANGEBYSCORE', leases, '-inf', now)
`

/**
 * Queues tickets, and returns those that got a place. A place that is due to another live process is left to it.
 *
 * A Redis that started less than a lease ago may have lost leases, so it grants none until their holders have renewed
 * them or given them up.
 */
export const acquireScript = createScript(`
local max, leaseMs, process, aliveMs = tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3], tonumber(ARGV[4])
redis.call('ZREMRANGEBYSCORE', alive, '-inf', now)
redis.call('ZADD', alive, now + aliveMs, process)
local granted, waiting = {}, {}
for i = 5, #ARGV do
  if redis.call('ZSCORE', leases, ARGV[i]) then -- an earlier reply was lost
    redis.call('ZADD', leases, now + leaseMs, ARGV[i])
    granted[#granted + 1] = ARGV[i]
  else
    redis.call('ZADD', line, 'NX', time[1] * 1000000 + time[2] + i, ARGV[i])
    waiting[ARGV[i]] = true
  end
end

local free = max - redis.call('ZCARD', leases)
if free > 0 then
  local info = redis.pcall('INFO', 'server')
  local uptime = type(info) == 'string' and tonumber(string.match(info, 'uptime_in_seconds:(%d+)'))
  if uptime and (uptime - 1) * 1000 < leaseMs then free = 0 end
end

local at = 0
while free > 0 do
  local ticket = redis.call('ZRANGE', line, at, at)[1]
  if not ticket then break end
  local owner = string.match(ticket, '^[^.]+')
  if waiting[ticket] then
    redis.call('ZREM', line, ticket)
    redis.call('ZADD', leases, now + leaseMs, ticket)
    granted[#granted + 1] = ticket
    free = free - 1
  elseif owner ~= process and redis.call('ZSCORE', alive, owner) then
    at = at + 1
    free = free - 1
  else
    redis.call('ZREM', line, ticket)
  end
end
redis.call('PEXPIRE', leases, leaseMs)
redis.call('PEXPIRE', line, aliveMs)
redis.call('PEXPIRE', alive, aliveMs)
return granted
`)

/**
 * Renews leases, including those that Redis has lost as long as there is room; returns the others, which their holders
 * lose.
 */
export const renewScript = createScript(`
local max, leaseMs = tonumber(ARGV[1]), tonumber(ARGV[2])
local lost = {}
for i = 3, #ARGV do
  if redis.call('ZSCORE', leases, ARGV[i]) or redis.call('ZCARD', leases) < max then
    redis.call('ZADD', leases, now + leaseMs, ARGV[i])
  else
    lost[#lost + 1] = ARGV[i]
  end
end
redis.call('PEXPIRE', leases, leaseMs)
return lost
`)

/** Ends leases, and removes tickets from the queue. */
export const releaseScript = createScript(`
for i = 1, #ARGV do
  redis.call('ZREM', leases, ARGV[i])
  redis.call('ZREM', line, ARGV[i])
end
return {}
`)
