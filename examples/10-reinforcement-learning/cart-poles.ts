// The environment: carts on a track, each with a pole that falls over unless the cart is pushed the right way. The physics are
// those of Barto, Sutton and Anderson (1983), which Gymnasium's CartPole has too. All carts move in one step; no Python.

import { NDArray } from 'tensorbridge'

const [gravity, cartMass, poleMass, halfPole, force, seconds] = [9.8, 1, 0.1, 0.5, 10, 0.02]
/** A pole has fallen at 12 degrees, and a cart has left the track 2.4 m from its middle. */
const [steepest, farthest] = [(12 * Math.PI) / 180, 2.4]

export class CartPoles {
  /** Of each cart whether its pole stands. */
  standing: readonly boolean[]
  /** Of each cart: position (m), speed (m/s), angle of the pole (rad, 0 is upright), its speed (rad/s). */
  readonly #carts: Float64Array

  /** Carts near the middle with poles that are nearly upright. `random` gives numbers from 0 to 1. */
  constructor(count: number, random: () => number) {
    this.standing = Array.from({ length: count }, () => true)
    this.#carts = Float64Array.from({ length: 4 * count }, () => 0.1 * random() - 0.05)
  }

  /** `[cart, 4]`, float32: what is seen of each cart. */
  get states(): NDArray {
    return new NDArray(Float32Array.from(this.#carts), [this.standing.length, 4])
  }

  /** Pushes each cart whose pole stands for 20 ms: to the left where `pushes` has 0, to the right where it has 1. */
  step(pushes: NDArray): void {
    this.standing = this.standing.map((stands, index) => {
      if (!stands) return false
      const cart = this.#carts.subarray(4 * index, 4 * index + 4)
      push(cart, Number(pushes.data[index]) === 1 ? force : -force)
      return Math.abs(cart[0]!) <= farthest && Math.abs(cart[2]!) <= steepest
    })
  }

  /** Gives the first pole a knock, in rad/s. */
  knock(speed: number): void {
    this.#carts[3]! += speed
  }

  /** The first cart on its track, in one line: its place, and which way its pole leans. */
  draw(): string {
    const [place = 0, , angle = 0] = this.#carts
    const cells = Array.from({ length: 49 }, () => '·')
    cells[Math.round((place / farthest) * 24) + 24] = angle > 0.02 ? '╱' : angle < -0.02 ? '╲' : '│'
    return `${cells.join('')}  ${((180 * angle) / Math.PI).toFixed(1).padStart(5)}°`
  }
}

function push(cart: Float64Array, newtons: number): void {
  const [place, speed, angle, turning] = cart as unknown as [number, number, number, number]
  const [cos, sin, mass] = [Math.cos(angle), Math.sin(angle), cartMass + poleMass]
  const pushed = (newtons + poleMass * halfPole * turning ** 2 * sin) / mass
  const turn = (gravity * sin - cos * pushed) / (halfPole * (4 / 3 - (poleMass * cos ** 2) / mass))
  const gain = pushed - (poleMass * halfPole * turn * cos) / mass
  cart.set([place + seconds * speed, speed + seconds * gain, angle + seconds * turning, turning + seconds * turn])
}
