/**
 * Earlier texts of a scenario: those that somebody named, and automatic ones of which the older are thinned out. Each is stored by
 * itself, so that keeping one more does not write them all.
 */
import { versionStart } from '../../session/saving/ownKeys.ts'
import type { Storage } from '../../session/saving/storage.ts'

export interface TextVersion {
  /** Milliseconds since 1970; no two versions of a scenario have the same. */
  readonly at: number
  /** Null where it was kept unasked. */
  readonly name: string | null
}

/** Automatic versions that stay. */
const MOST_AUTOMATIC = 12
/** Characters of a name. */
export const LONGEST_NAME = 60

const keyOf = (id: string, { at, name }: TextVersion): string => `${versionStart(id)}${at}:${name ?? ''}`

const versionOf = (id: string, key: string): TextVersion | null => {
  const [, at, name] = /^(\d+):(.*)$/s.exec(key.slice(versionStart(id).length)) ?? []
  return at === undefined ? null : { at: Number(at), name: name || null }
}

/** The latest first. */
export const versionsOf = async (texts: Storage, id: string): Promise<readonly TextVersion[]> =>
  (await texts.list())
    .filter((key) => key.startsWith(versionStart(id)))
    .flatMap((key) => versionOf(id, key) ?? [])
    .sort((a, b) => b.at - a.at)

export const versionText = (texts: Storage, id: string, version: TextVersion): Promise<string | null> =>
  texts.read(keyOf(id, version))

/** Keeps a text as a version, unless the latest one is the same and was not to be named. */
export const keepVersion = async (
  texts: Storage,
  id: string,
  version: TextVersion,
  text: string,
): Promise<void> => {
  const before = await versionsOf(texts, id)
  const [latest] = before
  if (version.name === null && latest !== undefined && (await versionText(texts, id, latest)) === text) return
  await texts.write({ [keyOf(id, version)]: text })
  const old = [version, ...before].filter(({ name }) => name === null).slice(MOST_AUTOMATIC)
  if (old.length > 0) await texts.remove(old.map((one) => keyOf(id, one)))
}
