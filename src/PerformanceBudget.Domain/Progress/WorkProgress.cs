using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain;

/// <summary>How far reading or review has come, for those who wait for it.</summary>
/// <remarks>
/// It is reported on the thread that does the work, in order, and says nothing about time: a project of ten thousand lines counts as
/// much as one of ten.
/// </remarks>
/// <param name="Stage">What is being done.</param>
/// <param name="Done">How much of it is done, from 0 to <paramref name="Total"/>.</param>
/// <param name="Total">How much there is to do.</param>
/// <example>
/// <code>
/// var progress = new Progress&lt;WorkProgress&gt;(at => bar.Value = (double)at.Done / at.Total);
/// var report = DeclarationReview.Run(declaration, progress: progress, cancellationToken: cancelled);
/// </code>
/// </example>
[StructLayout(LayoutKind.Auto)]
public readonly record struct WorkProgress(WorkStage Stage, int Done, int Total);
