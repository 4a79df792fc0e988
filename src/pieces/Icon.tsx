/** Line icons of one weight on a 16-px grid. Decoration only: the button that holds one says its act in words. */
import type { VNode } from 'preact'

const PATHS = {
  arrow: 'M2 8H13M9 4L13 8L9 12',
  back: 'M14 8H3M7 4L3 8L7 12',
  check: 'M3 8.5L6.5 12L13 4',
  cross: 'M4 4L12 12M12 4L4 12',
  fold: 'M3 6L8 11L13 6',
  unfold: 'M3 10L8 5L13 10',
  onward: 'M6 3L11 8L6 13',
  plus: 'M8 3V13M3 8H13',
  door: 'M4 14V2H12V14M2 14H14M9.5 8V8.2',
  scales: 'M8 2V14M4 14H12M3 5H13M3 5L1 10H5ZM13 5L11 10H15Z',
  home: 'M3 7V14H13V7M1 8L8 2L15 8M6.5 14V10H9.5V14',
  speech: 'M2 3H14V11H8L5 14V11H2Z',
  pause: 'M5 3V13M11 3V13',
  pass: 'M3 4L8 8L3 12ZM9 4L14 8L9 12Z',
  leave: 'M9 3H3V13H9M7 8H14M11 5L14 8L11 11',
  settings: 'M2 5H9M13 5H14M2 11H4M8 11H14M11 3V7M6 9V13',
  help: 'M5.5 6a2.5 2.5 0 1 1 3.4 2.3C8.2 8.7 8 9 8 10M8 12.4V12.5',
  folder: 'M2 13V3H6.5L8 5H14V13Z',
  shelf: 'M3 2V14M6 2V14M9 2V14M11.5 3L14 13.5',
  fork: 'M2 8H6L12 4M6 8L12 12M12.2 7V4H9.2M9.2 12H12.2V9',
  undo: 'M6 3L2.5 6.5L6 10M3 6.5H10A3.5 3.5 0 0 1 10 13.5H7',
  enlarge: 'M9.5 2.5H13.5V6.5M13.5 2.5L9 7M6.5 13.5H2.5V9.5M2.5 13.5L7 9',
  press: 'M8 2V9M5 6L8 9L11 6M3 12H13',
  gift: 'M2.5 6H13.5V13.5H2.5ZM8 6V13.5M8 6C4 6 4 2.5 6 2.5S8 6 8 6ZM8 6C12 6 12 2.5 10 2.5S8 6 8 6Z',
  pen: 'M3 13L4 9.5L11 2.5L13.5 5L6.5 12ZM9.5 4L12 6.5',
  print: 'M4 6V2H12V6M4 12H2V6H14V12H12M4 10H12V14H4Z',
  lock: 'M4 7.5H12V13.5H4ZM5.5 7.5V5a2.5 2.5 0 0 1 5 0V7.5',
} as const

export type IconName = keyof typeof PATHS

export const Icon = ({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): VNode => (
  <svg
    class="icon"
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d={PATHS[name]} />
  </svg>
)
