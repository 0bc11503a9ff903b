import { getSelectors } from '../marketing/catalogue.js'
import type { Operation } from '../api/operation.js'
import type { PresetName } from './scope.js'

/** Presets are nothing but `allow` entries, made from the reads that there are. */
export function expandPreset(
  preset: PresetName,
  reads: readonly Operation[] = getSelectors().get('*:read') ?? [],
): readonly string[] {
  return presets[preset](reads)
}

const presets: Record<PresetName, (reads: readonly Operation[]) => readonly string[]> = {
  none: () => [],
  'read-only': () => ['*:read'],
  reporting: selectReporting,
}

/** Figures of campaigns and audiences, and no operation whose answer lists people. */
function selectReporting(reads: readonly Operation[]): readonly string[] {
  const figures = reads
    .filter(({ resource }) => /^report(?:s|ing)(?:\.|$)/.test(resource))
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
