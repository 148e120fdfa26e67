import { expect, it } from 'vitest'
import { amountText } from './words'

it.each([
  [20_000, 'g', '20000克', '20000 g'],
  [31.5, 'kg', '31.5千克', '31.5 kg'],
  [3, 'h', '3小时', '3 h'],
  [250, 'ml', '250毫升', '250 ml'],
  [-5, '°C', '-5℃', '-5 °C'],
  [30, 'percent', '30%', '30%'],
  [30, '%', '30%', '30%'],
  [1, 'bag', '1袋', '1 bag'],
  [2, 'bag', '2袋', '2 bags'],
  [2, 'hour', '2小时', '2 hours'],
  [7, 'furlong', '7 furlong', '7 furlong'],
])('%d %s is written %s in Chinese and %s in English', (amount, unit, zh, en) => {
  expect([amountText(amount, unit, 'zh'), amountText(amount, unit, 'en')]).toEqual([zh, en])
})
