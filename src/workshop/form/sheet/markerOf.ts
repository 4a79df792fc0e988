/** A party's mark as far as the file has one that exists. */
import { COLOURS, SHAPES } from '../../../scenario/definition/party.ts'
import type { Party } from '../../../scenario/scenario.ts'
import type { SheetParty } from '../model/sheet.ts'

export const markerOf = ({ shape, colour }: Pick<SheetParty, 'shape' | 'colour'>): Party['marker'] => ({
  shape: SHAPES.find((one) => one === shape) ?? 'circle',
  colour: COLOURS.find((one) => one === colour) ?? 'graphite',
})
