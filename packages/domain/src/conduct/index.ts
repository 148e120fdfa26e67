import type { Binding } from '../decision'
import { acts } from './acts'
import { conductAmount } from './amount'
import { conductAuthority } from './authority'
import { cautions } from './cautions'
import { inForce, sanctionLifecycle } from './lifecycle'
import { conductRepetition } from './repetition'
import { conductSanction } from './sanction'
import { conductStaff } from './staff'
import { conductVehicle } from './vehicle'

export type { Act, NamedAct } from './acts'
export type { FineAmount } from './amount'
export type { Authority } from './authority'
export type { Caution, CautionedMeasure } from './cautions'
export type { SanctionCommand, SanctionEvent, SanctionRefusalCode, SanctionStage, SanctionState } from './lifecycle'
export type { RepetitionFound } from './repetition'
export type { Sanction, Violation } from './sanction'
export type { StaffSanction } from './staff'
export type { VehicleSanction } from './vehicle'

/** Conduct and sanctions (行为与处罚): what follows from a violation, and who may decide on it. */
export function conduct(binding: Binding) {
  const amount = conductAmount(binding)
  const authority = conductAuthority(binding)
  return {
    staff: conductStaff(binding),
    vehicle: conductVehicle(binding),
    amount,
    repetition: conductRepetition(binding),
    sanction: conductSanction(binding),
    authority,
    lifecycle: sanctionLifecycle(binding, authority, amount),
    inForce,
    acts,
    cautions,
  }
}
