/** What people are called: generated names of two words, or own ones where the teacher allows them. */
import { SOMETHING } from '../scenario/definition/texts.ts'
import { refusal } from '../table/refusal.ts'
import { chance } from '../terms/chance.ts'
import { nameKey } from '../terms/nameKey.ts'
import { onceFor } from '../terms/onceFor.ts'
import type { Problem } from '../terms/problem.ts'
import type { ClassState } from './classState.ts'
import type { Person } from './person.ts'
import { CLASS_LIMITS } from './plan.ts'

const FIRST = (
  'Amber Ash Birch Blue Brass Cedar Chalk Clay Cloud Cobalt Copper Coral Dune Fern Flint Frost Gold Granite Green ' +
  'Harbour Hazel Iron Ivory Jade Juniper Kelp Lime Linen Maple Marble Meadow Mint Misty Moss North Oak Olive Opal ' +
  'Pale Pearl Pebble Pine Quartz Quiet Rain Reed River Rowan Salt Sand Silver Slate Snow Spruce Stone Tidal Umber ' +
  'Velvet Violet Walnut Willow Winter Wool Yellow'
).split(' ')

const SECOND = (
  'Badger Bittern Bunting Crane Curlew Deer Dipper Dove Egret Elk Falcon Finch Fox Gull Hare Hawk Heron Ibis Jay ' +
  'Kestrel Kingfisher Lapwing Lark Linnet Lynx Marten Martin Merlin Mole Moth Newt Nightingale Oriole Osprey Otter Owl ' +
  'Partridge Pelican Petrel Pipit Plover Puffin Quail Rail Raven Robin Sandpiper Seal Shrike Siskin Skylark Snipe ' +
  'Sparrow Starling Stoat Stork Swallow Swift Tern Thrush Vole Wagtail Warbler Wren'
).split(' ')

const drawn = (seed: number, draw: number): string => {
  const word = (words: readonly string[], which: string) =>
    words[Math.floor(chance(seed, 'name', draw, which) * words.length)] ?? ''
  return `${word(FIRST, 'first')} ${word(SECOND, 'second')}`
}

/** Tries before a number is added: with 64 × 64 names and the most people there may be, far more than enough. */
const MOST_DRAWS = 100

const keyOf = onceFor(({ name }: Person) => nameKey(name))

/** Whether somebody in the class has a name that cannot be told from this one. */
const isTaken = ({ people }: ClassState, name: string): boolean => {
  const key = nameKey(name)
  return people.some((person) => keyOf(person) === key)
}

/** The next generated name that nobody has, and how many names have then been drawn. */
export const nextName = (state: ClassState): { readonly name: string; readonly drawn: number } => {
  for (let draw = state.drawn; draw < state.drawn + MOST_DRAWS; draw++) {
    const name = drawn(state.plan.seed, draw)
    if (!isTaken(state, name)) return { name, drawn: draw + 1 }
  }
  const draw = state.drawn + MOST_DRAWS
  return { name: `${drawn(state.plan.seed, draw)} ${draw}`, drawn: draw + 1 }
}

/** Control characters, line breaks and signs that change the direction of writing: none belongs into a line of text. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u

/** Why a text from outside cannot be shown as one line of at most so many UTF-16 units. */
export const lineProblem = (text: string, most: number, path: string): Problem | null => {
  if (!SOMETHING.test(text))
    return refusal('empty-text', path, 'Nothing in this text can be seen.', 'Write something.')
  if (text.length > most)
    return refusal(
      'too-long',
      path,
      `This text has ${text.length} characters; ${most} are the most.`,
      'Shorten it.',
      { variant: 'line', length: text.length, most },
    )
  if (UNFIT.test(text))
    return refusal(
      'unfit-text',
      path,
      'This text holds a line break, a control character or a sign that changes the direction of writing.',
      'Leave it out.',
    )
  return null
}

/** Why somebody cannot be called so. */
export const nameProblem = (state: ClassState, name: string): Problem | null => {
  if (state.plan.names === 'generated')
    return refusal('no-own-names', '/name', 'In this class names are given.', 'Draw another one.')
  return (
    lineProblem(name, CLASS_LIMITS.name, '/name') ??
    (isTaken(state, name)
      ? refusal('same-name', '/name', 'Somebody in this class has that name.', 'Add a word to it.')
      : null)
  )
}
