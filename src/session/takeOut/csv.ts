/**
 * Cells as comma-separated values (RFC 4180), guarded against formula injection: a spreadsheet reads a text that begins
 * with one of these signs as a formula, and may fetch or run what it names (OWASP, “CSV injection”). Such a text gets an
 * apostrophe in front, which says “text” to a spreadsheet. Numbers stay numbers.
 */
import Papa from 'papaparse'
import type { Cells } from '../../debrief/tables/cells.ts'

/** After any spaces, for programs that trim; full-width signs, which some locales read as the plain ones; DDE’s bar. */
export const FORMULA = /^[\s\p{Cf}]*[=+\-@\t\r\n|%＝＋－＠]/u

/** Spreadsheets take a file for UTF-8 only where it begins so. */
const BYTE_ORDER_MARK = '\uFEFF'

export const csvOf = ({ columns, rows }: Cells): string =>
  BYTE_ORDER_MARK +
  Papa.unparse(
    { fields: [...columns], data: rows.map((row) => [...row]) },
    { escapeFormulae: FORMULA, newline: '\r\n' },
  )
