using System.Collections.Immutable;
using System.Text.Json.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>The first section of a project's statement (项目概述): when, what for, how much.</summary>
/// <remarks>
/// <para>
/// Everything is as the prose states it and may disagree with the form: that is for review. Every part may be
/// missing. Equality is by all parts.
/// </para>
/// <para>
/// JSON: <c>{"text":"……","period":{"start":"2026-01","end":"2026-11"},"stated":"约66.78万元","parts":[…]}</c>.
/// </para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<Overview>))]
public sealed partial record Overview : IInvariant, IJsonObject<Overview>
{
    private ValueList<OverviewPart> _parts = ImmutableArray<OverviewPart>.Empty;

    private Overview() { }

    /// <summary>An overview as written.</summary>
    /// <param name="text">The whole section.</param>
    /// <param name="period">The period that it states.</param>
    /// <param name="stated">The amount that it states, as written.</param>
    /// <param name="parts">The parts of that amount that it names (其中…).</param>
    /// <exception cref="ArgumentException">A part is null.</exception>
    /// <exception cref="InvariantException">PB1101 to PB1103: the text.</exception>
    public static Overview Create(
        string? text,
        StatedPeriod? period = null,
        StatedAmount? stated = null,
        ImmutableArray<OverviewPart> parts = default
    ) =>
        new Overview
        {
            Text = text,
            Period = period,
            Stated = stated,
            Parts = parts.OrEmpty(),
        }.Checked();

    /// <summary>The whole section.</summary>
    public string? Text { get; private set; }

    /// <summary>The period that it states.</summary>
    public StatedPeriod? Period { get; private set; }

    /// <summary>The amount that it states, as written.</summary>
    public StatedAmount? Stated { get; private set; }

    /// <summary>The parts of that amount that it names, in its order.</summary>
    public ImmutableArray<OverviewPart> Parts
    {
        get => _parts;
        private set => _parts = value;
    }

    void IInvariant.Validate(ref BrokenInvariants broken) => broken.CheckText(Text, "/text");
}
