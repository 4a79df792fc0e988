/** The eight marker shapes as canvas and SVG paths, of equal optical area. */
import type { Party } from '../../scenario/scenario.ts'

type Brush = Pick<CanvasRenderingContext2D, 'beginPath' | 'arc' | 'moveTo' | 'lineTo' | 'closePath'>
type Corner = readonly [x: number, y: number]
type Marker = Party['marker']['shape']

/** So many evenly spaced corners, at these radii by turns, the first at the top. */
const wheel = (around: number, radii: readonly number[], turned = 0): Corner[] =>
  Array.from({ length: around }, (_, i) => {
    const angle = ((i + turned) / around) * 2 * Math.PI - Math.PI / 2
    const radius = radii[i % radii.length] ?? 1
    return [Math.cos(angle) * radius, Math.sin(angle) * radius]
  })

const CORNERS: Readonly<Record<Exclude<Marker, 'circle'>, readonly Corner[]>> = {
  square: [
    [-5.7, -5.7],
    [5.7, -5.7],
    [5.7, 5.7],
    [-5.7, 5.7],
  ],
  diamond: wheel(4, [7.4]),
  triangle: [
    [0, -6.8],
    [7, 5.6],
    [-7, 5.6],
  ],
  hexagon: wheel(6, [6.9], 0.5),
  star: wheel(10, [8, 3.9]),
  cross: [
    [-2.6, -7.2],
    [2.6, -7.2],
    [2.6, -2.6],
    [7.2, -2.6],
    [7.2, 2.6],
    [2.6, 2.6],
    [2.6, 7.2],
    [-2.6, 7.2],
    [-2.6, 2.6],
    [-7.2, 2.6],
    [-7.2, -2.6],
    [-2.6, -2.6],
  ],
  hourglass: [
    [-6.8, -6.8],
    [6.8, -6.8],
    [2.4, 0],
    [6.8, 6.8],
    [-6.8, 6.8],
    [-2.4, 0],
  ],
}

/** `size` 1 is the marker of 16 px. */
export function traceMarker(brush: Brush, marker: Marker, x: number, y: number, size: number): void {
  brush.beginPath()
  if (marker === 'circle') brush.arc(x, y, 6.3 * size, 0, 2 * Math.PI)
  else for (const [dx, dy] of CORNERS[marker]) brush.lineTo(x + dx * size, y + dy * size)
  brush.closePath()
}

/** The same outline as the data of an SVG path, round the origin. */
export const markerPath = (marker: Marker): string =>
  marker === 'circle'
    ? 'M-6.3 0a6.3 6.3 0 1 0 12.6 0a6.3 6.3 0 1 0 -12.6 0Z'
    : `M${CORNERS[marker].map(([x, y]) => `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`).join('L')}Z`
