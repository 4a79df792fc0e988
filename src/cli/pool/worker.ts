/** What each thread of the pool runs: built beside the commands as dist/cli/worker.js. */
import workerpool from 'workerpool'
import { JOBS } from './jobs.ts'

workerpool.worker(JOBS)
