/** Whether classes are held here: all that the shelf asks, apart from the rest, so that it loads no checker of shapes for it. */
import { PROTOCOL } from '../../class/protocol/limits.ts'
import { parsed } from '../../terms/parsed.ts'
import type { RemotePorts } from './remoteClass.ts'

/**
 * Whether a server of classes of this version answers here. Where the game is static files alone, one of them stands at the same
 * address and says so: a file that is not there would be an error in the page's console. Never rejects.
 */
export const classesAnswer = async ({
  origin,
  fetch,
}: Pick<RemotePorts, 'origin' | 'fetch'>): Promise<boolean> => {
  try {
    const answer = await fetch(`${origin}/class/about.json`, { cache: 'no-store' })
    const about = parsed(await answer.text()) as { parley?: unknown; protocol?: unknown } | null | undefined
    return answer.ok && about?.parley === 'class' && about.protocol === PROTOCOL
  } catch {
    return false
  }
}
