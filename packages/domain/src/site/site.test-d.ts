import { describe, expectTypeOf, it } from 'vitest'
import { createSite, defaultSite } from './index'
import type { NumericSiteValueName, SiteOverrides, SiteValueName } from './index'

describe('a site value', () => {
  it('is typed by its name', () => {
    expectTypeOf(defaultSite.value('loading.bedWidthMin')).toEqualTypeOf<number>()
    expectTypeOf(defaultSite.value('handover.lead')).toEqualTypeOf<number>()
    expectTypeOf(defaultSite.value('dispatch.keyBeforeLarge')).toEqualTypeOf<boolean>()
    expectTypeOf(defaultSite.value('loading.bagSideAcross')).toEqualTypeOf<'short' | 'long'>()
  })

  it('does not compile when its name is misspelt', () => {
    expectTypeOf<'loading.bedWidthMin'>().toExtend<SiteValueName>()
    expectTypeOf<'loading.bedWidht'>().not.toExtend<SiteValueName>()
    // @ts-expect-error there is no such value
    createSite({ 'loading.bedWidht': 1 })
    // @ts-expect-error there is no such part of the calendar
    defaultSite.isAssumed('calendar.hours')
  })

  it('has ticks only when it is a number', () => {
    expectTypeOf<'handover.lead'>().toExtend<NumericSiteValueName>()
    expectTypeOf<'dispatch.keyBeforeLarge'>().not.toExtend<NumericSiteValueName>()
    expectTypeOf<'loading.bagSideAcross'>().not.toExtend<NumericSiteValueName>()
  })

  it('is overridden by a value of its own type', () => {
    expectTypeOf<{ 'handover.lead': 900 }>().toExtend<SiteOverrides>()
    expectTypeOf<{ 'handover.lead': '900' }>().not.toExtend<SiteOverrides>()
    expectTypeOf<{ 'loading.bagSideAcross': 'wide' }>().not.toExtend<SiteOverrides>()
  })
})
