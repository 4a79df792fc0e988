/**
 * Spares a component the work of being drawn again while what it shows is the same. The table is drawn again at every
 * event and every change of the draft, and on a school laptop each of those must take less than a twentieth of a second.
 */
import { Component, type ComponentType, h } from 'preact'

export const memo = <Props extends object>(
  Drawn: ComponentType<Props>,
  same: (before: Props, now: Props) => boolean,
): ComponentType<Props> =>
  class Memo extends Component<Props> {
    override shouldComponentUpdate(now: Props): boolean {
      return !same(this.props, now)
    }
    override render() {
      return h(Drawn, this.props)
    }
  }
