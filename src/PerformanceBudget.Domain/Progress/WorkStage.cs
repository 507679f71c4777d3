namespace PerformanceBudget.Domain;

/// <summary>What is being done.</summary>
public enum WorkStage
{
    /// <summary>A document is read: <see cref="WorkProgress.Done"/> counts its bytes.</summary>
    Reading,

    /// <summary>A declaration is reviewed: <see cref="WorkProgress.Done"/> counts its projects.</summary>
    Review,
}
