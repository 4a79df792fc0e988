import type { MomentOf } from '../../../seat/moment.ts'

/** Whether the sentence on which an answer ends has been reached. */
export const isSaid = ({ steps }: MomentOf<'answer'>, step: number): boolean => {
  const now = steps[step]?.name
  return now === 'sentence' || now === 'conditions' || now === 'told'
}
