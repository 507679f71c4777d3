using System.Text.Json.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>The totals that a department's declaration states about itself in its first sentence.</summary>
/// <remarks>
/// <para>
/// 编报绩效目标的项目7个，涉及项目预算资金725.56万元，其中预算金额1000万元（含）以上的项目有0个. Everything is as stated and
/// may be wrong: comparing it with the projects is for review. What the sentence leaves out is null; counts
/// are not negative. Equality is by all parts.
/// </para>
/// <para>
/// JSON: <c>{"projectCount":7,"stated":"725.56万元","largeProjectThreshold":"1000万元","largeProjectCount":0}</c>.
/// </para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<Headline>))]
public sealed partial record Headline : IInvariant, IJsonObject<Headline>
{
    private Headline() { }

    /// <summary>A headline as stated.</summary>
    /// <exception cref="InvariantException">PB1113: a count is negative.</exception>
    public static Headline Create(
        int? unitCount = null,
        int? projectCount = null,
        StatedAmount? stated = null,
        StatedAmount? largeProjectThreshold = null,
        int? largeProjectCount = null
    ) =>
        new Headline
        {
            UnitCount = unitCount,
            ProjectCount = projectCount,
            Stated = stated,
            LargeProjectThreshold = largeProjectThreshold,
            LargeProjectCount = largeProjectCount,
        }.Checked();

    /// <summary>The number of units that declare (编报单位数), where stated.</summary>
    public int? UnitCount { get; private set; }

    /// <summary>The number of projects (项目数), where stated.</summary>
    public int? ProjectCount { get; private set; }

    /// <summary>The amount of all projects (涉及资金) as written, where stated.</summary>
    public StatedAmount? Stated { get; private set; }

    /// <summary>The inclusive amount from which a project counts as large, as written: 1000万元（含）以上.</summary>
    public StatedAmount? LargeProjectThreshold { get; private set; }

    /// <summary>The number of large projects, where stated.</summary>
    public int? LargeProjectCount { get; private set; }

    void IInvariant.Validate(ref BrokenInvariants broken)
    {
        CheckCount(ref broken, UnitCount, "/unitCount");
        CheckCount(ref broken, ProjectCount, "/projectCount");
        CheckCount(ref broken, LargeProjectCount, "/largeProjectCount");
    }

    private static void CheckCount(ref BrokenInvariants broken, int? count, string pointer)
    {
        if (count is < 0 and var actual)
        {
            broken.Add(Invariants.NegativeCount, pointer, new FindingValue(FindingValue.Actual, actual));
        }
    }
}
