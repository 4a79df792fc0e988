/** Ids that follow from names, until somebody sets one by hand. */
import { thingsNamed } from '../../../language/names.ts'
import type { Named } from '../../../scenario/finding.ts'
import { mintId } from '../../../terms/mintIds.ts'

/** The id that a name gives, numbered where another thing of the kind has it. */
export const idFor = (
  file: unknown,
  { kind, issue }: Pick<Named, 'kind' | 'issue'>,
  name: string,
  own = '',
) => {
  const taken = new Set(thingsNamed(file, kind, issue).map(({ id }) => id))
  taken.delete(own)
  return mintId(name, kind, taken)
}

/** Whether the id is what the name gives, or what a new thing is made with: nobody has chosen it. */
export const isFollowing = ({ kind, id }: Named, name: string): boolean => {
  const bare = id.replace(/-\d+$/, '')
  const plain = mintId(name, kind, new Set())
  return bare === `new-${kind}` || id === plain || bare === plain
}
