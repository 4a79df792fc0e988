/** The screens for which a board is looked at: what classes have. */

export interface BoardSize {
  readonly id: string
  readonly label: string
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
}

const LAPTOP: BoardSize = { id: 'laptop', label: 'Laptop, 1366 × 768', width: 1366, height: 768 }

export const BOARD_SIZES: readonly BoardSize[] = [
  LAPTOP,
  { id: 'chromebook', label: 'Chromebook, 1366 × 640', width: 1366, height: 640 },
  { id: 'wide', label: 'Wide, 1920 × 1080', width: 1920, height: 1080 },
  { id: 'tablet', label: 'Tablet, 1024 × 768', width: 1024, height: 768 },
  { id: 'phone', label: 'Phone, 390 × 844', width: 390, height: 844 },
]

export const sizeOf = (id: string): BoardSize => BOARD_SIZES.find((size) => size.id === id) ?? LAPTOP
