/** The table without Phaser: one painted picture, for a browser that offers no WebGL. */
import type { PartyId } from '../terms/ids.ts'
import type { Area } from './map/frame.ts'
import { font, type Palette } from './palette.ts'
import type { StageModel } from './stageModel.ts'
import { answerLayout } from './table/answerLayout.ts'
import { paintAnswer } from './table/paintAnswer.ts'
import { paintPaper, paintPlate, paintRoom } from './table/paintTable.ts'
import { tableLayout } from './table/tableLayout.ts'

/** The brush's origin is the upper left corner of the area. Returns whose name had no room on its plate. */
export function paintStillTable(
  brush: CanvasRenderingContext2D,
  model: StageModel,
  area: Area,
  palette: Palette,
): readonly PartyId[] {
  brush.font = font(palette, 13, { weight: 600 })
  const picture = model.answer
  const isTextShown = picture !== null && model.parts === 'table'
  const layout = tableLayout(
    model.plates.map(({ party }) => party),
    area,
    (name) => brush.measureText(name).width,
    isTextShown,
  )
  const { paper, scale, plates } = layout
  const plateOf = (id: PartyId) => model.plates.find(({ party }) => party.id === id)
  const at = (x: number, y: number, paint: () => void) => {
    brush.save()
    brush.translate(x, y)
    paint()
    brush.restore()
  }
  brush.translate(-area.x, -area.y)
  paintRoom(brush, layout, palette, {
    inCaucus: model.aside.length > 0,
    words: model.roomWords,
    nextRoom: plates.some(({ seated }) => !seated),
    emptied: plates.filter(({ party }) => model.gone.includes(party)),
    settled: isTextShown ? '' : model.settled,
  })
  const answer = picture === null || !isTextShown ? null : answerLayout(layout, picture)
  if (model.paper && answer === null)
    at(paper.x + paper.width / 2, paper.y + paper.height / 2, () => paintPaper(brush, paper, palette, true))
  const cut: PartyId[] = []
  for (const spot of plates) {
    const plate = plateOf(spot.party)
    if (plate === undefined || model.gone.includes(spot.party)) continue
    at(spot.x, spot.y, () => {
      if (paintPlate(brush, spot, plate, scale, palette).isCut) cut.push(spot.party)
    })
  }
  const markerOf = (party: PartyId) => plateOf(party)?.party.marker ?? null
  if (picture !== null && answer !== null)
    paintAnswer(brush, answer, { picture, markerOf, moving: null }, palette)
  return cut
}
