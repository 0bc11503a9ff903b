import { selectors } from '../mailchimp/catalogue.js'
import type { PresetName } from './scope.js'

/** Presets are nothing but `allow` entries. */
export function presetSelectors(preset: PresetName): readonly string[] {
  return presets[preset]()
}

const presets: Record<PresetName, () => readonly string[]> = {
  none: () => [],
  'read-only': () => ['*:read'],
  reporting,
}

/** Figures of campaigns and audiences, and no operation whose answer lists people. */
function reporting(): readonly string[] {
  const figures = (selectors().get('*:read') ?? [])
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
