/** Every outcome as a dot, on a canvas, because two hundred thousand elements would be too many for the page. */
import type { VNode } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { GRAIN } from '../../debrief/axis.ts'
import type { Plane } from '../../debrief/debrief.ts'
import { useTheme } from '../useTheme.ts'
import type { PlaneScale } from './planeScale.ts'
import './plane.css'

const LEAST = 0.5
/** What is in reach can be seen wherever it is. */
const LEAST_IN_REACH = 1.5
/** Of the way between two dots: the largest leaves room to tell it from the next. */
const MOST = 0.38

/** A bin's radius grows with the logarithm of what it holds; the fullest bin has the largest. */
const radius = (count: number, fullest: number, most: number): number =>
  LEAST + (most - LEAST) * (Math.log1p(count) / Math.log1p(fullest))

export const PlaneDots = ({
  dots,
  scale,
}: {
  readonly dots: Plane['dots']
  readonly scale: PlaneScale
}): VNode => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const theme = useTheme()
  useLayoutEffect(() => {
    const element = canvas.current
    const pen = element?.getContext('2d')
    if (!element || !pen) return
    const { frame } = scale
    const density = Math.min(2, window.devicePixelRatio || 1)
    element.width = frame.width * density
    element.height = frame.height * density
    pen.scale(density, density)
    pen.clearRect(0, 0, frame.width, frame.height)
    const style = getComputedStyle(element)
    const fullest = dots.reduce((most, [, , inside, crossing]) => Math.max(most, inside, crossing), 1)
    const apart = Math.min(scale.x.toPx(GRAIN) - scale.x.toPx(0), scale.y.toPx(0) - scale.y.toPx(GRAIN))
    const draw = (colour: string, alpha: number, counted: 2 | 3) => {
      pen.fillStyle = colour
      pen.globalAlpha = alpha
      for (const dot of dots) {
        const count = dot[counted]
        if (count === 0) continue
        pen.beginPath()
        pen.arc(
          scale.x.toPx(dot[0]),
          scale.y.toPx(dot[1]),
          radius(count, fullest, MOST * apart),
          0,
          2 * Math.PI,
        )
        pen.fill()
      }
    }
    draw(style.getPropertyValue('--rule2'), 0.4, 3)
    draw(style.getPropertyValue('--ink2'), 0.8, 2)
    // Squares, so that what is in reach is not told by colour alone.
    pen.fillStyle = style.getPropertyValue('--baize')
    pen.globalAlpha = 1
    for (const [x, y, , , reached] of dots) {
      if (reached === 0) continue
      const half = Math.max(LEAST_IN_REACH, radius(reached, fullest, MOST * apart))
      pen.fillRect(scale.x.toPx(x) - half, scale.y.toPx(y) - half, 2 * half, 2 * half)
    }
  }, [dots, scale, theme])
  return (
    <span aria-hidden="true">
      <canvas ref={canvas} class="plane-dots" />
    </span>
  )
}
