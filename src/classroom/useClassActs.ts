/** Acts of a page of a class, and why the last of them does not count; null while it does. */
import { useState } from 'preact/hooks'
import type { PersonAct, TeacherAct } from '../class/classAct.ts'
import type { RemoteClass } from '../session/remote/remoteClass.ts'
import type { Problem } from '../terms/problem.ts'

export const useClassActs = <Act extends PersonAct | TeacherAct>(remote: RemoteClass) => {
  const [problem, setProblem] = useState<Problem | null>(null)
  return { problem, setProblem, act: (asked: Act) => void remote.act(asked).then(setProblem) }
}
