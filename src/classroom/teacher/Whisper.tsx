/** A word to one seat, which nobody else hears. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { TeacherAct } from '../../class/classAct.ts'
import { CLASS_LIMITS } from '../../class/plan.ts'
import type { TableTile } from '../../class/views/teacherView.ts'
import { Button } from '../../pieces/Button.tsx'
import { Segmented } from '../../pieces/Segmented.tsx'
import { useWords } from '../../pieces/speaking.ts'
import type { PartyId } from '../../terms/ids.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'

export const Whisper = ({
  table,
  nameOf,
  act,
}: {
  readonly table: TableTile
  readonly nameOf: (seat: string) => string
  readonly act: (act: TeacherAct) => void
}): VNode | null => {
  const say = useWords(CLASSROOM)
  const held = table.seats.filter(({ people }) => people.length > 0)
  const [chosen, setChosen] = useState<PartyId | null>(null)
  const [text, setText] = useState('')
  const to = held.find(({ seat }) => seat === chosen)?.seat ?? held[0]?.seat
  if (to === undefined) return null
  return (
    <section class="look-whisper" aria-labelledby="whisper">
      <h2 id="whisper" class="serif">
        {say('whisper')}
      </h2>
      <Segmented
        legend={say('whisperNote')}
        choices={held.map(({ seat }) => ({ value: seat, label: nameOf(seat) }))}
        value={to}
        onChoose={setChosen}
      />
      <label class="field">
        {say('whisperText')}
        <textarea
          rows={2}
          value={text}
          maxLength={CLASS_LIMITS.announcement}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <Button
        kind="act"
        barred={text.trim() === '' ? say('whisperMissing') : null}
        onPress={() => {
          act({ type: 'whisper', table: table.number, seat: to, text: text.trim() })
          setText('')
        }}
      >
        {say('whisperTo', { party: nameOf(to) })}
      </Button>
    </section>
  )
}
