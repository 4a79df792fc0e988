/**
 * The same map as markup: shown until Phaser's first frame, and for good where there is no WebGL. Its colours are the
 * page's custom properties, so that a change of theme needs no redrawing. All text in it comes from our own asset.
 */
import { assertNever } from '../../terms/assertNever.ts'
import { beyond, type MapFrame, toScreen } from './frame.ts'
import type { Line, MapGeometry, MapLayer } from './geometry.ts'
import { CONTACT_WIDTH, isOnTop } from './paintMap.ts'
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

function layerMarkup(layer: MapLayer, frame: MapFrame): string {
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
      return `<path d="${d}" fill-rule="evenodd" style="fill:var(--baize-t);stroke:var(--baize)" stroke-width="1.6" stroke-linejoin="round"/>`
    case 'outline':
      return `<path d="${d}" fill="none" style="stroke:var(--ink)" stroke-width="1.8" stroke-dasharray=".5 3.5" stroke-linecap="round"/>`
    default:
      return assertNever(layer.style)
  }
}

const ANCHOR = { left: 'start', right: 'end', center: 'middle' } as const

function nameMarkup({ place, x, y, align }: PlacedName, frame: MapFrame): string {
  const [dotX, dotY] = toScreen(frame, place.at).map(round)
  const isTown = place.kind === 'city' || place.kind === 'capital'
  const dot = isTown ? `<circle cx="${dotX}" cy="${dotY}" r="2.2" style="fill:var(--ink)"/>` : ''
  const ground = place.kind === 'sea' ? 'var(--sea)' : 'var(--land)'
  return `${dot}<text x="${round(x)}" y="${round(y)}" text-anchor="${ANCHOR[align]}" paint-order="stroke" stroke-width="3" stroke-linejoin="round" style="stroke:${ground}${place.kind === 'sea' ? ';font:italic 13px var(--serif)' : ''}">${escaped(place.name)}</text>`
}

/** `layers`: those of the scenario's base and then those of the option shown. */
export function svgMap(
  map: MapGeometry,
  layers: readonly MapLayer[],
  names: readonly PlacedName[],
  frame: MapFrame,
): string {
  const { width, height } = frame
  const area = (lines: readonly Line[], fill: string, stroke: string, wide: number) =>
    `<path d="${pathOf(lines, frame, true)}" fill-rule="evenodd" style="fill:${fill};stroke:${stroke}" stroke-width="${wide}"/>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true" style="font:12px var(--ui);fill:var(--ink)">`,
    `<rect width="${width}" height="${height}" style="fill:var(--sea)"/>`,
    ...map.neighbours.map(({ rings }) => area(rings, 'var(--land2)', 'var(--border)', 0.6)),
    ...beyond(frame, map.bounds).map(
      (strip) =>
        `<rect x="${strip.x}" y="${strip.y}" width="${strip.width}" height="${strip.height}" style="fill:var(--land2)"/>`,
    ),
    ...map.regions.map(({ rings }) => area(rings, 'var(--land)', 'var(--border)', 0.7)),
    ...layers.filter((layer) => !isOnTop(layer)).map((layer) => layerMarkup(layer, frame)),
    area(map.country.rings, 'none', 'var(--rule2)', 1.2),
    ...layers.filter(isOnTop).map((layer) => layerMarkup(layer, frame)),
    ...names.map((name) => nameMarkup(name, frame)),
    `<text x="8" y="${height - 8}" style="fill:var(--ink2)">Schematic</text>`,
    '</svg>',
  ].join('')
}
