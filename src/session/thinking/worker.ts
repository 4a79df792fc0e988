/** Thinks beside the page, so that the page stays quick. Loaded by `openWorker`. */
import type { ThinkerRequest } from './thinkingMessages.ts'
import { thinkingRoom } from './thinkingRoom.ts'

const ask = thinkingRoom((answered) => postMessage(answered))

addEventListener('message', (event: MessageEvent<ThinkerRequest>) => void ask(event.data))
