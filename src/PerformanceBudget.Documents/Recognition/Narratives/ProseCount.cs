using System.Runtime.InteropServices;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>A number of things in a sentence: 30人次, 30人/批.</summary>
/// <param name="Quantity">The number and what is counted.</param>
/// <param name="IsTotal">Whether the sentence says that it comes of others: 合计210人.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ProseCount(Quantity Quantity, bool IsTotal);
