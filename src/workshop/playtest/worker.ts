/** Plays games beside the page. */
import type { PlayAsked } from './messages.ts'
import { playRoom } from './playRoom.ts'

const ask = playRoom((said) => postMessage(said))

addEventListener('message', ({ data }: MessageEvent<PlayAsked>) => ask(data))
