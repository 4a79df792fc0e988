/** What everybody may know of a class's scenario, in the reader's language where it is translated. */
import { useMemo } from 'preact/hooks'
import { useTranslated } from '../pieces/translated.ts'
import { useStore } from '../pieces/useStore.ts'
import type { RemoteClass } from '../session/remote/remoteClass.ts'
import type { PublicScenario } from '../table/view.ts'

/** Null until it has come. */
export const useClassScenario = (remote: RemoteClass): PublicScenario | null => {
  const scenario = useStore(remote.store, (state) => state.scenario)
  const [shown] = useTranslated(useMemo(() => (scenario === null ? [] : [scenario]), [scenario]))
  return shown ?? null
}
