import { holidayTable, type Holiday, type HolidayTable, type HolidayYear } from './holiday-table'

/** A holiday's row as it is written below: Chinese name, English name, first and last day off, days worked for it. */
function holiday(zh: string, en: string, first: string, last: string, ...workdays: string[]): Holiday {
  return { name: { zh, en }, off: [first, last], workdays }
}

const years: readonly HolidayYear[] = [
  {
    year: 2024,
    notice: { number: '国办发明电〔2023〕7号', date: '2023-10-25' },
    holidays: [
      holiday('元旦', 'New Year', '2024-01-01', '2024-01-01'),
      holiday('春节', 'Spring Festival', '2024-02-10', '2024-02-17', '2024-02-04', '2024-02-18'),
      holiday('清明节', 'Qingming', '2024-04-04', '2024-04-06', '2024-04-07'),
      holiday('劳动节', 'Labour Day', '2024-05-01', '2024-05-05', '2024-04-28', '2024-05-11'),
      holiday('端午节', 'Dragon Boat Festival', '2024-06-10', '2024-06-10'),
      holiday('中秋节', 'Mid-Autumn Festival', '2024-09-15', '2024-09-17', '2024-09-14'),
      holiday('国庆节', 'National Day', '2024-10-01', '2024-10-07', '2024-09-29', '2024-10-12'),
    ],
  },
  {
    year: 2025,
    notice: { number: '国办发明电〔2024〕12号', date: '2024-11-12' },
    holidays: [
      holiday('元旦', 'New Year', '2025-01-01', '2025-01-01'),
      holiday('春节', 'Spring Festival', '2025-01-28', '2025-02-04', '2025-01-26', '2025-02-08'),
      holiday('清明节', 'Qingming', '2025-04-04', '2025-04-06'),
      holiday('劳动节', 'Labour Day', '2025-05-01', '2025-05-05', '2025-04-27'),
      holiday('端午节', 'Dragon Boat Festival', '2025-05-31', '2025-06-02'),
      holiday('国庆节、中秋节', 'National Day and Mid-Autumn', '2025-10-01', '2025-10-08', '2025-09-28', '2025-10-11'),
    ],
  },
  {
    year: 2026,
    notice: { number: '国办发明电〔2025〕7号', date: '2025-11-04' },
    holidays: [
      holiday('元旦', 'New Year', '2026-01-01', '2026-01-03', '2026-01-04'),
      holiday('春节', 'Spring Festival', '2026-02-15', '2026-02-23', '2026-02-14', '2026-02-28'),
      holiday('清明节', 'Qingming', '2026-04-04', '2026-04-06'),
      holiday('劳动节', 'Labour Day', '2026-05-01', '2026-05-05', '2026-05-09'),
      holiday('端午节', 'Dragon Boat Festival', '2026-06-19', '2026-06-21'),
      holiday('中秋节', 'Mid-Autumn Festival', '2026-09-25', '2026-09-27'),
      holiday('国庆节', 'National Day', '2026-10-01', '2026-10-07', '2026-09-20', '2026-10-10'),
    ],
  },
]

function settled(): HolidayTable {
  const result = holidayTable('china', years)
  if (!result.ok) throw new Error(`the table of holidays contradicts itself: ${JSON.stringify(result.errors)}`)
  return result.table
}

/** Holidays and moved workdays as the State Council's General Office announced them, 2024 to 2026 (国务院办公厅放假安排). */
export const chinaHolidays: HolidayTable = settled()
