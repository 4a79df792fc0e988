/** Thinks beside the page, so that the page stays quick. Loaded by `openWorker`. */
import type { Asked } from './thinkingMessages.ts'
import { thinkingRoom } from './thinkingRoom.ts'

const ask = thinkingRoom((answered) => postMessage(answered))

addEventListener('message', (event: MessageEvent<Asked>) => void ask(event.data))
