import type { ResolvedConfig } from 'vite'
import type { Publication } from './publish-library.ts'

/** Where the articles are to be had: the seeds plugin's own interface. */
export interface PublicationSource {
  publication: () => Promise<Publication>
}

/** @param asking the plugin that needs it, for the message when there is none */
export function findSource(config: ResolvedConfig, asking: string): PublicationSource {
  const plugin = config.plugins.find(({ name }) => name === 'cytelnia:seeds')
  if (plugin?.api === undefined) throw new Error(`${asking} needs seeds() among the plugins`)
  return plugin.api as PublicationSource
}
