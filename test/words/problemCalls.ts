/** Problems that the source says in plain words: by what call, and under which code and variant. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const SOURCE = join(import.meta.dirname, '../../src')

export interface ProblemCall {
  readonly key: string
  readonly message: string
  readonly hint: string
}

const TEXT = "'([^']*)'"
const VALUES = '(?:,\\s*\\{([^{}]*)\\})?,?\\s*\\)'
const CALLS = [
  new RegExp(`\\brefusal\\(\\s*${TEXT},\\s*[^,]*,\\s*${TEXT},\\s*${TEXT}${VALUES}`, 'g'),
  new RegExp(`\\b(?:trouble|refuse|unread)\\(\\s*${TEXT},\\s*${TEXT},\\s*${TEXT}${VALUES}`, 'g'),
]

const callsIn = (text: string): readonly ProblemCall[] =>
  CALLS.flatMap((call) =>
    [...text.matchAll(call)].map(([, code = '', message = '', hint = '', values = '']) => {
      const variant = /\bvariant: '([^']*)'/.exec(values)?.[1]
      return { key: variant === undefined ? code : `${code}/${variant}`, message, hint }
    }),
  )

const filesOf = (rooms: readonly string[]): readonly string[] =>
  rooms.flatMap((room) =>
    readdirSync(join(SOURCE, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(SOURCE, room, name)),
  )

/** @param rooms of the source in which problems are looked for. */
export const problemCalls = (rooms: readonly string[]): readonly ProblemCall[] =>
  filesOf(rooms).flatMap((file) => callsIn(readFileSync(file, 'utf8')))

const asPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Whether the source has a message as a text or a template, its values being whatever stands in their places. */
export const sourceSays = (rooms: readonly string[], message: string): boolean => {
  const parts = message.split(/\{\w+\}/).map(asPattern)
  const said = new RegExp(`['\`]${parts.join('\\$\\{[^`]*?\\}')}['\`]`)
  return filesOf(rooms).some((file) => said.test(readFileSync(file, 'utf8')))
}
