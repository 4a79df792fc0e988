/** Joins a class by its code, with no account: the class is found, a name is given, and the page becomes the own place. */
import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { CLASS_LIMITS } from '../../class/plan.ts'
import { Button } from '../../pieces/Button.tsx'
import { newDevice } from '../../session/remote/browserPorts.ts'
import { type FoundClass, findClassroom } from '../../session/remote/classRequests.ts'
import { keepEntrance, keptEntrance } from '../../session/remote/keptEntrance.ts'
import type { Problem } from '../../terms/problem.ts'
import { useClassroom } from '../classroom.ts'
import { ClassHeader } from '../pieces/ClassHeader.tsx'
import { ProblemNote } from '../pieces/ProblemNote.tsx'
import { placeAddress } from '../route.ts'
import './join.css'
import { LanguageChoice } from '../../pieces/LanguageChoice.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'

export const Join = ({ code }: { readonly code: string | null }): VNode => {
  const say = useWords(CLASSROOM)
  const { remote } = useClassroom()
  const [typed, setTyped] = useState(code ?? '')
  const [found, setFound] = useState<FoundClass | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isAsking, setAsking] = useState(false)

  const enter = (id: string, by: string, own: string) => {
    // Whoever has been here before comes back to the own seat, and not as a second person.
    if (keptEntrance(id) === null)
      keepEntrance(id, {
        as: 'newcomer',
        code: by,
        device: newDevice(),
        ...(own === '' ? {} : { name: own }),
      })
    location.hash = placeAddress(id)
  }
  const find = async (by: string) => {
    setAsking(true)
    setProblem(null)
    const read = await findClassroom(remote, by)
    setAsking(false)
    if (read.ok) {
      setFound(read.value)
      if (read.value.names === 'generated' || keptEntrance(read.value.class) !== null)
        enter(read.value.class, by, '')
    } else setProblem(read.problems[0] ?? null)
  }
  useEffect(() => {
    if (code !== null) void find(code)
  }, [])

  const nameField = useRef<HTMLInputElement>(null)
  // The code's field has given way to it.
  useEffect(() => nameField.current?.focus(), [found])

  return (
    <div class="classroom">
      <ClassHeader title={say('joinTitle')} />
      <main class="join-main">
        <form
          class="sheet join-card"
          onSubmit={(event) => {
            event.preventDefault()
            // Of the fields themselves: Enter may come before what was typed last is drawn.
            const fields = new FormData(event.currentTarget)
            const text = (field: string) => String(fields.get(field) ?? '').trim()
            if (found !== null) enter(found.class, typed, text('name'))
            else if (text('code') !== '' && !isAsking) void find(text('code'))
          }}
        >
          {found === null ? (
            <>
              <label class="field">
                {say('joinCode')}
                <input
                  class="join-code"
                  type="text"
                  name="code"
                  value={typed}
                  autocomplete="off"
                  autocapitalize="characters"
                  spellcheck={false}
                  maxLength={20}
                  aria-describedby="join-trouble"
                  onInput={({ currentTarget }) => setTyped(currentTarget.value)}
                />
              </label>
              <Button
                kind="act"
                type="submit"
                class="wide"
                barred={typed.trim() === '' ? say('joinCodeMissing') : isAsking ? say('joinLooking') : null}
                onPress={() => undefined}
              >
                {say('join')}
              </Button>
            </>
          ) : (
            <>
              <h2 class="serif">{found.title}</h2>
              <p class="small muted">{found.scenario}</p>
              <label class="field">
                {say('joinName')}
                <input
                  type="text"
                  name="name"
                  ref={nameField}
                  maxLength={CLASS_LIMITS.name}
                  autocomplete="off"
                />
              </label>
              <p class="small muted">{say('joinNameEmpty')}</p>
              <Button kind="act" type="submit" class="wide" onPress={() => undefined}>
                {say('joinTake')}
              </Button>
            </>
          )}
          <ProblemNote id="join-trouble" problem={problem} />
        </form>
        <p class="small muted">{say('joinPromise')}</p>
        <LanguageChoice />
      </main>
    </div>
  )
}
