const VERBS: ReadonlySet<string> = new Set(
  `
  abort accept accepts access acquire add advance announce append apply archive assert attach attempt
  audit
  attribute authorize await begin bind build call can cancel canonicalize change check choose claim
  classify clear close collect compare compile complete compute concat confirm connect consume
  contains convert copy count create decide decode decompress dedupe define delay delete deliver
  derive describe destroy detect diff dispatch drop emit encode end ensure equals exceeds execute
  expand expect explain export extract fail fetch fill filter find fingerprint finish flush forget
  format generate get group guard handle hang has hash hide ignore import initialize inject insert
  invalidate is isolate iterate join learn limit list listen load locate lock login looks lowercase
  map mask match matches memoize merge move notify observe obtain omit on open pack paginate parse
  patch pause peek pick pin plan prepare prepend print provide publish put quote race read receive
  record redact reduce refresh refuse register reject release remove render renew reopen replace
  replay replicate request require reset resolve resume retry reveal revoke rotate run sample scan schedule
  search secure seed select send serve set settle share should shuffle sign slice sort spawn split
  stamp start store stringify strip subscribe succeed suggest swallow sync tag take terminate throw to
  track transform try unlock unschedule update upsert validate verify wait warn wrap write
  `
    .trim()
    .split(/\s+/),
)

const PREPOSITION = /[a-z](?:Of|In|At|For|By|From|With|To|Out|Up|Into|Over)$/

/** Returns true if a name begins with a verb, a predicate (`is`, `has`), or `on`, as callbacks do. */
export function beginsWithVerb(name: string): boolean {
  return VERBS.has(/^[a-z]+/.exec(name)?.[0] ?? '')
}

/** Returns true if a name ends in a preposition, except for verbs like `waitFor` and the noun `StandIn`. */
export function endsInPreposition(name: string): boolean {
  return PREPOSITION.test(name) && !/^(?:wait|look|opt|log|sign)(?:For|In|Out|Up)$|StandIn$/.test(name)
}
