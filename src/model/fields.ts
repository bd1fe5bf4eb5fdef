import type { Unit } from './quantity';

/** The unit of each quantity of the model, by the name of its field. */
export const UNITS = {
  activeCustomers: 'customers',
  arpaMonth: 'money/customer/month',
  grossMargin: 'share',
  churnMonth: 'share/month',
  newPerMonth: 'customers/month',
  acquisitionSpendMonth: 'money/month',
  marginPerPurchase: 'money/purchase',
  purchasesPerYear: 'purchases/year',
  serveCostMonth: 'money/month',
  costPerContact: 'money/contact',
  fixedMonth: 'money/month',
  contactsPerCustomerMonth: 'contacts/customer/month',
  variablePerCustomerMonth: 'money/customer/month',
  setup: 'money',
  amortisationMonths: 'months',
  adoption: 'share',
  accountsPerRep: 'accounts/person',
  repCount: 'people',
  rewardRate: 'share',
  redemptionRate: 'share',
  amountMonth: 'money/month',
} as const satisfies Record<string, Unit>;

export type QuantityField = keyof typeof UNITS;
