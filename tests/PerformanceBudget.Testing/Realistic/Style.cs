using System.Collections.Immutable;

namespace PerformanceBudget.Testing;

/// <summary>A kind of project: what officials who ask for it write, whatever it is about.</summary>
public abstract class Style
{
    /// <summary>All kinds.</summary>
    public static ImmutableArray<Style> All { get; } =
    [
        new TrainingStyle(),
        new AllowanceStyle(),
        new PurchaseStyle(),
        new ConstructionStyle(),
        new RenovationStyle(),
        new SystemCareStyle(),
        new SurveyStyle(),
        new EventStyle(),
        new PublicityStyle(),
        new InspectionStyle(),
        new TransferStyle(),
        new ServiceStyle(),
        new RewardStyle(),
        new RunningStyle(),
        new AuditStyle(),
    ];

    /// <summary>A project of this kind.</summary>
    public abstract ProjectSketch Sketch(Subject subject, Pen pen);
}
