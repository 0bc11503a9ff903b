import type { Operation } from '../api/operation.js'

/** Presets are nothing but `allow` entries, made from the operations that there are. */
export function createPresets(operations: readonly Operation[]): Readonly<Record<string, readonly string[]>> {
  return { none: [], 'read-only': ['*:read'], reporting: selectReporting(operations) }
}

/** Figures of campaigns and audiences, and no operation whose answer lists people. */
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
