/**
 * Numbers and lists as all screens, pages and commands write them. Not by `Intl`, whose data differ between engines.
 */
import { listedIn } from '../words/lists.ts'

/** 16932 as “16,932”. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

/** “1 turn”, “2 turns”. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`

/** “Kyiv”, “Kyiv and Moscow”, “Kyiv, Moscow and Washington”, in English. */
export const listed = (words: readonly string[]): string => listedIn('en', words)

/** Points with one decimal, none where it is 0. */
export const points = (worth: number): string => String(Math.round(worth * 10) / 10 + 0).replace('-', '−')

/** Points with their sign: a gain or a loss. */
export const gained = (worth: number): string => {
  const text = points(worth)
  return text.startsWith('−') ? text : text === '0' ? '±0' : `+${text}`
}

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length
