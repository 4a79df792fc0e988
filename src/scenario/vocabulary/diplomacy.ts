/** The words that hold where a scenario says nothing else. Apart from the other sets, which only the reader needs. */
import { noun, type Vocabulary } from './vocabulary.ts'

export const DIPLOMACY: Vocabulary = {
  set: 'diplomacy',
  capital: noun('capital'),
  delegation: noun('delegation'),
  caucus: noun('caucus', 'caucuses'),
  communique: 'communiqué',
  plenary: 'plenary',
  inPlenary: 'in plenary',
  inCaucus: 'in caucus',
  caucusRoom: 'the caucus room',
  inCaucusRoom: 'in the caucus room',
  press: 'the press',
  cameras: 'the cameras',
  wire: 'the wire',
  public: 'your public',
  backing: 'your government at home',
  home: 'home',
  atHome: 'at home',
  abroad: 'abroad',
  ratified: 'ratified',
  ratifiers: 'a leader, a parliament or a vote',
  head: 'head of delegation',
}

/** Of a scenario as its file has it. */
export const wordsOf = ({ vocabulary }: { readonly vocabulary?: Vocabulary | undefined }): Vocabulary =>
  vocabulary ?? DIPLOMACY
