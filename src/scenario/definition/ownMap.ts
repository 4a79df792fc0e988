/**
 * A map that the scenario brings along: already projected and simplified, as outlines in whole or broken units of a sheet of
 * its own size. An outline is a small part of SVG's path data (M, L, Z and numbers), so that nothing in it can be anything
 * but points.
 */
import { z } from 'zod/mini'
import { LIMITS } from '../limits.ts'
import { about, between, label, whole } from './parts.ts'

const POINT = String.raw`\d{1,4}(?:\.\d{1,2})? \d{1,4}(?:\.\d{1,2})?`

/** Closed outlines alone, of three points or more each, or open lines alone. */
export const OUTLINE_PATTERN = new RegExp(
  `^(?:(?:M${POINT}(?:L${POINT}){2,}Z)+|(?:M${POINT}(?:L${POINT})+)+)$`,
)

export const outline = () => z.string().check(z.maxLength(LIMITS.outlines), z.regex(OUTLINE_PATTERN))

export const LAYER_STYLES = ['area', 'hatch', 'outline', 'line'] as const

const coordinate = () => between(0, LIMITS.mapSize)

export const ownMap = z.strictObject({
  width: about('Units from its left edge to its right edge.', whole(100, LIMITS.mapSize)),
  height: about('Units from its upper edge to its lower edge.', whole(100, LIMITS.mapSize)),
  attribution: about('Whose data it is made of, written on the map.', label()),
  land: about(
    'What is drawn as land beneath all layers: closed outlines, each M x y L x y … Z.',
    z.optional(outline()),
  ),
  names: about(
    'Names written on the map where there is room, the most important first.',
    z._default(
      z
        .array(z.strictObject({ name: label(), x: coordinate(), y: coordinate() }))
        .check(z.maxLength(LIMITS.layers)),
      [],
    ),
  ),
})
