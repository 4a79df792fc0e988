/** Reads GeoJSON and makes maps beside the page. */
import { mapRoom } from './mapRoom.ts'
import type { MapAsked } from './messages.ts'

const ask = mapRoom((said) => postMessage(said))

addEventListener('message', ({ data }: MessageEvent<MapAsked>) => void ask(data))
