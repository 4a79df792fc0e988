/**
 * The same map and accord as markup: shown until Phaser's first frame, and for good where there is no WebGL. Its colours are the
 * page's custom properties, so that a change of theme needs no redrawing. All text in it is escaped.
 */
import { assertNever } from '../../terms/assertNever.ts'
import { markerPath } from '../table/traceMarker.ts'
import { calloutLeader, type PlacedCallout } from './callouts.ts'
import { beyond, type MapFrame, toScreen } from './frame.ts'
import type { Line, MapGeometry, MapLayer } from './geometry.ts'
import { HALO, type Ink, markStyle } from './markStyle.ts'
import {
  CASING,
  CONTACT_WIDTH,
  OUTLINE_DASH,
  OUTLINE_WIDTH,
  POST_DASH,
  POST_EDGE,
  postSize,
} from './paintMap.ts'
import type { MapItem, MarkItem, PostsItem } from './picture.ts'
import type { PlacedName } from './placeNames.ts'

const round = (value: number): number => Math.round(value * 10) / 10

const pathOf = (lines: readonly Line[], frame: MapFrame, close: boolean): string =>
  lines
    .map((line) => {
      const points = line.map((point) => toScreen(frame, point).map(round).join(' '))
      return `M${points.join('L')}${close ? 'Z' : ''}`
    })
    .join('')

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const inkValue = (ink: Ink): string =>
  'token' in ink ? `var(--${ink.token})` : `var(--party-${escaped(ink.party)})`

function groundMarkup(layer: MapLayer, frame: MapFrame): string {
  const d = pathOf([...layer.rings, ...layer.lines], frame, layer.rings.length > 0)
  switch (layer.style) {
    case 'hatch': {
      const colour = layer.colour === null ? 'var(--ink2)' : `var(--party-${escaped(layer.colour)})`
      const id = `hatch-${escaped(layer.id)}`
      return `<pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V5" style="stroke:${colour}" stroke-width="1.4" opacity=".8"/></pattern><path d="${d}" fill="url(#${id})"/>`
    }
    case 'line':
      return `<path d="${d}" fill="none" style="stroke:var(--front)" stroke-width="${CONTACT_WIDTH}" stroke-linejoin="round" stroke-linecap="round"/>`
    case 'area':
      return `<path d="${d}" fill-rule="evenodd" style="fill:var(--baize-t)"/>`
    case 'outline':
      return `<path d="${d}" fill="none" style="stroke:var(--ink)" stroke-width="${OUTLINE_WIDTH}" stroke-dasharray="${OUTLINE_DASH.join(' ')}" stroke-linecap="round"/>`
    default:
      return assertNever(layer.style)
  }
}

const dashed = (dash: readonly number[]): string =>
  dash.length === 0 ? '' : ` stroke-dasharray="${dash.join(' ')}"`

function markMarkup({ layer, standing, viewerColour, lifted }: MarkItem, frame: MapFrame): string {
  const { stroke, width, dash, fill, fillAlpha } = markStyle(standing, viewerColour, lifted)
  const isArea = layer.rings.length > 0
  const d = pathOf([...layer.rings, ...layer.lines], frame, isArea)
  const line = (ink: string, wide: number, dashes = '') =>
    `<path d="${d}" fill="none" style="stroke:${ink}" stroke-width="${wide}" stroke-linejoin="round"${dashes}/>`
  if (!isArea)
    return [
      line(inkValue(stroke), CASING + 2 * width, dashed(dash)),
      line(standing === 'agreed' ? 'var(--baize-t)' : 'var(--paper)', CASING),
    ].join('')
  return [
    `<path d="${d}" fill-rule="evenodd" style="fill:${inkValue(fill)}" fill-opacity="${fillAlpha}"/>`,
    ...(lifted ? [line('var(--paper)', width + HALO)] : []),
    line(inkValue(stroke), width, dashed(dash)),
  ].join('')
}

function postsMarkup({ posts, standing, viewerColour, lifted }: PostsItem, frame: MapFrame): string {
  const { stroke, dash } = markStyle(standing, viewerColour, lifted)
  const size = postSize(frame, lifted)
  return posts
    .map(({ at, marker }) => {
      const [x, y] = toScreen(frame, at).map(round)
      const place = `transform="translate(${x} ${y}) scale(${size})" d="${markerPath(marker.shape)}" vector-effect="non-scaling-stroke"`
      const colour = escaped(marker.colour)
      const halo = `<path ${place} style="stroke:var(--paper);fill:var(--paper)" stroke-width="4" stroke-linejoin="round"/>`
      return standing === 'agreed'
        ? `${halo}<path ${place} style="fill:var(--party-${colour})"/>`
        : `${halo}<path ${place} style="fill:var(--paper);stroke:${inkValue(stroke)}" stroke-width="${POST_EDGE}"${dash.length > 0 ? dashed(POST_DASH) : ''}/>`
    })
    .join('')
}

function itemMarkup(item: MapItem, frame: MapFrame): string {
  switch (item.type) {
    case 'ground':
      return groundMarkup(item.layer, frame)
    case 'mark':
      return markMarkup(item, frame)
    case 'posts':
      return postsMarkup(item, frame)
    default:
      return assertNever(item)
  }
}

function calloutMarkup(callout: PlacedCallout): string {
  const [[x1, y1], [x2, y2]] = calloutLeader(callout)
  const ink = inkValue(callout.ink)
  const anchor = callout.align === 'left' ? 'start' : 'end'
  const words = (text: string, y: number, style: string) =>
    `<text x="${round(callout.x)}" y="${round(y)}" text-anchor="${anchor}" paint-order="stroke" stroke-width="3" stroke-linejoin="round" style="stroke:var(--paper);${style}">${escaped(text)}</text>`
  return [
    `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" fill="none" style="stroke:${ink}"/>`,
    words(callout.name, callout.y, `fill:${ink};font-weight:600`),
    words(callout.note, callout.y + 14, 'fill:var(--ink2)'),
  ].join('')
}

/** As wide as a character of the interface is at the most, on average. */
const WIDE = 6.4

const squeezed = (text: string, most: number): string =>
  text.length * WIDE <= most ? '' : ` textLength="${most}" lengthAdjust="spacingAndGlyphs"`

const ANCHOR = { left: 'start', right: 'end', center: 'middle' } as const

function nameMarkup({ place, x, y, align }: PlacedName, frame: MapFrame): string {
  const [dotX, dotY] = toScreen(frame, place.at).map(round)
  const isTown = place.kind === 'city' || place.kind === 'capital'
  const dot = isTown ? `<circle cx="${dotX}" cy="${dotY}" r="2.2" style="fill:var(--ink)"/>` : ''
  const ground = place.kind === 'sea' ? 'var(--sea)' : 'var(--land)'
  return `${dot}<text x="${round(x)}" y="${round(y)}" text-anchor="${ANCHOR[align]}" paint-order="stroke" stroke-width="3" stroke-linejoin="round" style="stroke:${ground}${place.kind === 'sea' ? ';font:italic 13px var(--serif)' : ''}">${escaped(place.name)}</text>`
}

export function svgMap(
  map: MapGeometry,
  items: readonly MapItem[],
  words: { readonly names: readonly PlacedName[]; readonly callouts: readonly PlacedCallout[] },
  frame: MapFrame,
): string {
  const { width, height } = frame
  const area = (lines: readonly Line[], fill: string, stroke: string, wide: number) =>
    `<path d="${pathOf(lines, frame, true)}" fill-rule="evenodd" style="fill:${fill};stroke:${stroke}" stroke-width="${wide}"/>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true" style="font:12px var(--ui);fill:var(--ink)">`,
    `<rect width="${width}" height="${height}" style="fill:var(--${map.bounds === null ? 'land2' : 'sea'})"/>`,
    ...map.neighbours.map(({ rings }) => area(rings, 'var(--land2)', 'var(--border)', 0.6)),
    ...beyond(frame, map.bounds).map(
      (strip) =>
        `<rect x="${strip.x}" y="${strip.y}" width="${strip.width}" height="${strip.height}" style="fill:var(--land2)"/>`,
    ),
    ...map.regions.map(({ rings }) => area(rings, 'var(--land)', 'var(--border)', 0.7)),
    ...items.map((item) => itemMarkup(item, frame)),
    ...(map.country === null ? [] : [area(map.country.rings, 'none', 'var(--rule2)', 1.2)]),
    ...words.names.map((name) => nameMarkup(name, frame)),
    ...words.callouts.map(calloutMarkup),
    `<text x="8" y="${height - 8}"${squeezed(map.credit, width - 16)} style="fill:var(--ink2)">${escaped(map.credit)}</text>`,
    '</svg>',
  ].join('')
}
