using System.Text.Json.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>What a project is to achieve, in prose (项目绩效目标).</summary>
/// <remarks>
/// <para>
/// Either goal may be missing; one that is there is not blank. The years that the overall goal names (项目总体目标（2024年-2026年）) may
/// stand beside it. Equality is by all parts.
/// </para>
/// <para>
/// JSON: <c>{"overall":"……","overallYears":{"start":"2024","end":"2026"},"annual":"强化干部日常管理……"}</c>; what is missing is absent.
/// </para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<Goals>))]
public sealed partial record Goals : IInvariant, IJsonObject<Goals>
{
    private Goals() { }

    /// <summary>A declaration that states no goal at all.</summary>
    public static Goals None { get; } = new();

    /// <summary>The goals as the form states them.</summary>
    /// <param name="overall">项目总目标, or null where the form leaves it blank.</param>
    /// <param name="annual">年度总体目标, or null where the form leaves it blank.</param>
    /// <param name="overallYears">The years that the overall goal names, or null where it names none.</param>
    /// <exception cref="InvariantException">
    /// PB1101, PB1102, PB1103: a goal is blank, malformed, or longer than 20,000 characters.
    /// </exception>
    public static Goals Create(string? overall, string? annual, StatedPeriod? overallYears = null) =>
        new Goals
        {
            Overall = overall,
            OverallYears = overallYears,
            Annual = annual,
        }.Checked();

    /// <summary>项目总目标, over the whole life of the project.</summary>
    public string? Overall { get; private set; }

    /// <summary>The years that the overall goal names; null where it names none.</summary>
    public StatedPeriod? OverallYears { get; private set; }

    /// <summary>年度总体目标, for the fiscal year.</summary>
    public string? Annual { get; private set; }

    void IInvariant.Validate(ref BrokenInvariants broken)
    {
        broken.CheckText(Overall, "/overall");
        broken.CheckText(Annual, "/annual");
    }
}
