import type { Operation } from '../api/operation.js'

/** Creates the presets. Each is a list of `allow` entries for the existing operations. */
export function createPresets(
  listOperations: () => readonly Operation[],
): Readonly<Record<string, readonly string[]>> {
  let reporting: readonly string[] | undefined
  return {
    none: [],
    'read-only': ['*:read'],
    get reporting() {
      reporting ??= selectReporting(listOperations())
      return reporting
    },
  }
}

/** Selects reads of statistics of campaigns and audiences whose response contains no data about people. */
function selectReporting(operations: readonly Operation[]): readonly string[] {
  const figures = operations
    .filter(({ access, resource }) => access === 'read' && /^report(?:s|ing)(?:\.|$)/.test(resource))
    .filter(({ personalData }) => personalData !== true)
  return [
    ...figures.map(({ id }) => id),
    'ping.get',
    'campaigns.list',
    'campaigns.get',
    'lists.getAllLists',
    'lists.getList',
    'lists.getListGrowthHistory',
    'lists.getListGrowthHistoryByMonth',
    'lists.getListClients',
    'lists.getListLocations',
    'lists.getListRecentActivity',
  ]
}
