/** The page’s side of making a map: the file that was chosen, what becomes of each feature, and the map that this makes. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { lazyWorker, type WorkerPort } from '../lazyWorker.ts'
import { type GeoTrouble, geoTooLarge, unreadable } from './geoFile.ts'
import type { MadeMap } from './mapMaker.ts'
import type { ListedFile, MapAsked, MapSaid } from './messages.ts'
import { type FeatureUse, firstUses, type MapLayerInFile, type MapPlan, planned } from './planMap.ts'

export interface OwnMapState {
  /** Null until a file has been read. */
  readonly file: (ListedFile & { readonly name: string }) | null
  /** What is the matter with the file that was chosen last; the one before it stays. */
  readonly trouble: (GeoTrouble & { readonly name: string }) | null
  readonly isBusy: boolean
  readonly uses: readonly FeatureUse[]
  /** The property that names features. */
  readonly named: string | null
  readonly isWritten: boolean
  readonly attribution: string
  /** Of what is chosen, or of what was chosen before while `isBusy`. */
  readonly made: { readonly map: MadeMap; readonly plan: MapPlan } | null
}

export interface OwnMapDesk {
  readonly store: Pick<StoreApi<OwnMapState>, 'getState' | 'subscribe'>
  choose(file: File, layers: readonly MapLayerInFile[]): void
  /** Makes the map of what is changed; `layers` are those of the scenario. */
  wish(
    change: Partial<Pick<OwnMapState, 'uses' | 'named' | 'isWritten'>>,
    layers: readonly MapLayerInFile[],
  ): void
  setAttribution(attribution: string): void
  /** Puts the file away. */
  close(): void
}

const openMapWorker = (): WorkerPort =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

const NOTHING: OwnMapState = {
  file: null,
  trouble: null,
  isBusy: false,
  uses: [],
  named: null,
  isWritten: true,
  attribution: '',
  made: null,
}

export const openOwnMap = (open: () => WorkerPort = openMapWorker): OwnMapDesk => {
  const store = createStore<OwnMapState>(() => NOTHING)
  let number = 0
  let chosen: { readonly name: string; readonly layers: readonly MapLayerInFile[] } | null = null
  let plan: MapPlan | null = null

  const fail = (trouble: GeoTrouble): void =>
    store.setState({ isBusy: false, trouble: { ...trouble, name: chosen?.name ?? '' } })
  const worker = lazyWorker<MapAsked, MapSaid>(
    open,
    (said) => hear(said),
    () => {
      store.setState({ file: null, made: null, uses: [] })
      fail(unreadable())
    },
  )
  const make = (layers: readonly MapLayerInFile[]): void => {
    const { file, uses, named, isWritten } = store.getState()
    if (file === null) return
    plan = planned(file.features, uses, named, layers)
    store.setState({ isBusy: true })
    worker.send({
      type: 'make',
      number: ++number,
      wish: { assigned: plan.assigned, named: isWritten ? named : null },
    })
  }
  const hear = (said: MapSaid): void => {
    if (said.number !== number) return
    if (said.type === 'trouble') {
      fail(said.trouble)
      return
    }
    if (said.type === 'map') {
      if (plan !== null) store.setState({ isBusy: false, made: { map: said.map, plan } })
      return
    }
    const { name = '', layers = [] } = chosen ?? {}
    const named = said.file.keys[0] ?? null
    store.setState({
      file: { ...said.file, name },
      named,
      uses: firstUses(said.file.features, named, layers),
      made: null,
    })
    make(layers)
  }
  return {
    store,
    choose: (file, layers) => {
      chosen = { name: file.name, layers }
      number++
      const large = geoTooLarge(file.size)
      if (large !== null) {
        fail(large)
        return
      }
      store.setState({ isBusy: true, trouble: null })
      worker.send({ type: 'read', number, file })
    },
    wish: (change, layers) => {
      store.setState(change)
      make(layers)
    },
    setAttribution: (attribution) => store.setState({ attribution }),
    close: () => {
      worker.stop()
      number++
      store.setState(NOTHING)
    },
  }
}
