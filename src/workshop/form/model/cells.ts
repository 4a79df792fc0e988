/** Numbers that a person types or pastes into a sheet. */

const SIGNS: Readonly<Record<string, string>> = { '−': '-', '–': '-', ',': '.' }

/** Takes a decimal comma, a typographic minus and a per cent sign; null where it is no number. */
export const numberTyped = (written: string): number | null => {
  const plain = written
    .replaceAll(/[\s\u00a0\u202f%]/g, '')
    .replaceAll(/[−–,]/g, (sign) => SIGNS[sign] ?? sign)
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null
}

/** Rows and cells of what a spreadsheet copies: tabs between cells, a line for each row. */
export const cellsIn = (pasted: string): readonly (readonly string[])[] =>
  pasted
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'))

export interface PastedCell {
  readonly row: number
  readonly column: number
  readonly value: number
}

export interface Pasted {
  readonly cells: readonly PastedCell[]
  /** What was left out, in words; empty where nothing was. */
  readonly left: readonly string[]
}

interface Target {
  /** Where the first cell goes. */
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`

/** What fits of a pasted block, from a cell on: numbers from 0 to 100. An empty cell leaves what is there. */
export const pastedInto = (pasted: string, { row, column, rows, columns }: Target): Pasted => {
  const cells: PastedCell[] = []
  const odd: string[] = []
  let outside = 0
  for (const [down, line] of cellsIn(pasted).entries())
    for (const [across, written] of line.entries()) {
      if (written.trim() === '') continue
      const value = numberTyped(written)
      if (row + down >= rows || column + across >= columns) outside++
      else if (value === null || value < 0 || value > 100) odd.push(written.trim())
      else cells.push({ row: row + down, column: column + across, value })
    }
  return {
    cells,
    left: [
      ...(odd.length === 0
        ? []
        : [`${count(odd.length, 'cell')} held no number from 0 to 100: ${odd.slice(0, 3).join(', ')}.`]),
      ...(outside === 0 ? [] : [`${count(outside, 'cell')} lay outside of the table.`]),
    ],
  }
}
