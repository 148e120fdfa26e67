import { expectTypeOf, test } from 'vitest'
import { type addWorkingTime, type WorkingTimeSearch } from './add-working-time'
import type { HolidayTable } from './holiday-table'
import type { WorkingCalendar, WorkingCalendarSpec } from './working-calendar'

test('a calendar is made by its constructor alone, and so is a holiday table', () => {
  expectTypeOf<Omit<WorkingCalendar, symbol>>().not.toExtend<WorkingCalendar>()
  expectTypeOf<Required<WorkingCalendarSpec>>().not.toExtend<WorkingCalendar>()
  expectTypeOf<Pick<HolidayTable, 'id' | 'firstDay' | 'horizon' | 'years'>>().not.toExtend<HolidayTable>()
})

test('what happens beyond the horizon is always said, by the caller and in the answer', () => {
  expectTypeOf<{ pauses: [] }>().not.toExtend<Parameters<typeof addWorkingTime>[3]>()
  expectTypeOf<WorkingTimeSearch['kind']>().toEqualTypeOf<'reached' | 'refused' | 'never'>()
  expectTypeOf<Extract<WorkingTimeSearch, { kind: 'reached' }>['beyondHorizon']>().toEqualTypeOf<string | null>()
})
