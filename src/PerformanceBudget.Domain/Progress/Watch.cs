using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain;

/// <summary>Who waits for some work: somebody may be told how far it has come, and may end it.</summary>
/// <param name="Progress">Is told; null for nobody.</param>
/// <param name="CancellationToken">Ends the work.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Watch(IProgress<WorkProgress>? Progress, CancellationToken CancellationToken);
