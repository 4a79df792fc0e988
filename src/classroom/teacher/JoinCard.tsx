/** How people come in: the address, the code, and a square that a camera reads. */
import type { VNode } from 'preact'
import { encode } from 'uqr'
import { CopyText } from '../../pieces/CopyText.tsx'
import { joinAddress, keyAddress, type TeacherKey } from '../route.ts'
import { codeShown, isOnlyHere } from './joining.ts'
import './joinCard.css'
import { useWords } from '../../pieces/speaking.ts'
import { woven } from '../../pieces/woven.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'

/** The square as one path, a unit a module. */
export const QrCode = ({ text }: { readonly text: string }): VNode => {
  const say = useWords(CLASSROOM)
  const { data, size } = encode(text, { border: 2 })
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={say('qr', { address: text })}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

export const JoinCard = ({
  id,
  keys,
  isOnWall = false,
  isFolded = false,
}: {
  readonly id: string
  readonly keys: TeacherKey
  /** Links are not shown there: the teacher's leads the class. */
  readonly isOnWall?: boolean
  /** The code alone is in sight: most have come in. */
  readonly isFolded?: boolean
}): VNode => {
  const say = useWords(CLASSROOM)
  const page = location.origin + location.pathname
  const onlyHere = isOnlyHere(location.hostname) && (
    <p class="small class-problem">
      {woven(say, 'onlyHere', { code: () => <code>npm start -- --host</code> })}
    </p>
  )
  const square = <QrCode text={page + joinAddress(keys.code)} />
  if (isOnWall)
    return (
      <section class="join-how" aria-labelledby="join-how">
        <h2 id="join-how">{say('joinAt')}</h2>
        <p class="join-address">{`${location.host}${location.pathname}#/join`}</p>
        <p>{say('joinEnter')}</p>
        <p class="join-code-shown">{codeShown(keys.code)}</p>
        {onlyHere}
        <div class="join-square">
          {square}
          <p>{woven(say, 'joinCamera', { note: (text) => <span class="muted">{text}</span> })}</p>
        </div>
      </section>
    )
  return (
    <section class={`sheet join-how ${isFolded ? 'folded' : ''}`} aria-labelledby="join-how">
      <h2 id="join-how" class="serif">
        {say('joinAt')}
      </h2>
      <p class="join-address">{`${location.host}${location.pathname}#/join`}</p>
      <p class="join-code-shown">{codeShown(keys.code)}</p>
      {!isFolded && onlyHere}
      <details open={!isFolded}>
        <summary>{say('squareLinks')}</summary>
        <div class="join-links">
          {isFolded && onlyHere}
          {square}
          <CopyText label={say('joinLink')} act={say('copy')} text={page + joinAddress(keys.code)} rows={1} />
          <CopyText
            label={say('teacherLink')}
            act={say('copy')}
            text={page + keyAddress(id, keys)}
            note={say('teacherLinkNote')}
          />
        </div>
      </details>
    </section>
  )
}
