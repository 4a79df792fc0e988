/** Cross-fades between two pictures of the map: what is only in the old fades out, what is only in the new fades in. */
import type { MapItem } from './picture.ts'

export interface FadingItem {
  readonly item: MapItem
  /** 0 to 1. */
  readonly alpha: number
}

/** What is drawn on the way, at a progress from 0 to 1; what goes lies beneath what comes. */
export function fade(
  from: readonly MapItem[],
  to: readonly MapItem[],
): (progress: number) => readonly FadingItem[] {
  const had = new Set(from.map(({ key }) => key))
  const has = new Set(to.map(({ key }) => key))
  const going = from.filter(({ key }) => !has.has(key))
  return (progress) => [
    ...(progress < 1 ? going.map((item) => ({ item, alpha: 1 - progress })) : []),
    ...to.map((item) => ({ item, alpha: had.has(item.key) ? 1 : progress })),
  ]
}

/** The difference of two pictures. */
export const changedItems = (from: readonly MapItem[], to: readonly MapItem[]): readonly MapItem[] => {
  const without = (some: readonly MapItem[], others: readonly MapItem[]) =>
    some.filter(({ meaning }) => !others.some((item) => item.meaning === meaning))
  return [...without(from, to), ...without(to, from)]
}

export const isSamePicture = (from: readonly MapItem[], to: readonly MapItem[]): boolean =>
  from.length === to.length && from.every(({ key }, i) => key === to[i]?.key)
