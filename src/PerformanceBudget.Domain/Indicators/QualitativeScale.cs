using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

/// <summary>Grades in their order, the best one first: 优, 良, 中, 差.</summary>
/// <remarks>
/// <para>
/// A scale has at least two grades. Each begins at a lower share of the full mark than the one before it, the
/// last at 0, and no word stands for two grades. A word that is on no scale is a word, and no error.
/// </para>
/// <para>
/// Scales are data: applications make their own with <see cref="Create"/> or extend one with
/// <see cref="WithWord"/>. Equality is by name and grades. Immutable, and safe to share between threads.
/// </para>
/// </remarks>
public sealed class QualitativeScale : IEquatable<QualitativeScale>
{
    private const int MinGrades = 2;

    private QualitativeScale(string name, ImmutableArray<QualitativeGrade> grades)
    {
        Name = name;
        Grades = grades;
    }

    /// <summary>
    /// 优 from 90, 良 from 80, 中 from 60 of 100, 差 below: the grades of an evaluation as a whole
    /// (财预〔2020〕10号, 项目支出绩效评价管理办法).
    /// </summary>
    public static QualitativeScale Excellence { get; } =
        Create(
            "优良中差",
            [
                QualitativeGrade.Create(0.9m, "优", "优秀"),
                QualitativeGrade.Create(0.8m, "良", "良好", "好"),
                QualitativeGrade.Create(0.6m, "中", "一般"),
                QualitativeGrade.Create(0, "差", "较差"),
            ]
        );

    /// <summary>
    /// 达成 from 80, 部分达成 from 60 of 100, 未达成 below: the bands in which a qualitative indicator is scored
    /// (财预〔2020〕10号, 项目支出绩效评价管理办法).
    /// </summary>
    public static QualitativeScale Achievement { get; } =
        Create(
            "达成程度",
            [
                QualitativeGrade.Create(0.8m, "达成", "已达成", "达成年度指标", "达成预期指标"),
                QualitativeGrade.Create(0.6m, "部分达成", "部分达成年度指标", "部分达成预期指标"),
                QualitativeGrade.Create(0, "未达成", "未达成年度指标", "未达成预期指标"),
            ]
        );

    /// <summary>A scale of the given grades.</summary>
    /// <param name="name">What people call the scale.</param>
    /// <param name="grades">The grades, the best one first.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is blank; or there are fewer than two grades, one is null, the floors do not
    /// fall strictly down to 0, or a word stands for two grades.
    /// </exception>
    public static QualitativeScale Create(string name, ImmutableArray<QualitativeGrade> grades)
    {
        Guard.Against.NullOrWhiteSpace(name);
        grades = grades.IsDefault ? [] : grades;
        return FindProblem(grades) is { } problem
            ? throw new ArgumentException(problem.ToString(), nameof(grades))
            : new QualitativeScale(name, grades);
    }

    /// <summary>What people call the scale.</summary>
    public string Name { get; }

    /// <summary>The grades, the best one first.</summary>
    public ImmutableArray<QualitativeGrade> Grades { get; }

    /// <summary>The same scale with another word for one of its grades.</summary>
    /// <param name="grade">Any word of the grade.</param>
    /// <param name="word">The word to add.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="grade"/> is not on the scale; or <paramref name="word"/> is none, or on the scale
    /// already.
    /// </exception>
    public QualitativeScale WithWord(string grade, string word)
    {
        if (!TryGetGrade(grade, out var extended))
        {
            throw new ArgumentException(
                $"“{grade}”不在此等级表中。 '{grade}' is not on the scale.",
                nameof(grade)
            );
        }

        if (TryGetGrade(word, out _))
        {
            throw new ArgumentException(
                $"“{word}”已在此等级表中。 '{word}' is on the scale already.",
                nameof(word)
            );
        }

        var changed = QualitativeGrade.Create(extended.Floor, [.. extended.Words, word]);
        return new QualitativeScale(Name, Grades.Replace(extended, changed));
    }

    /// <summary>The grade of a word; compared as written, without blanks around it.</summary>
    /// <returns>Whether the word is on the scale.</returns>
    public bool TryGetGrade(ReadOnlySpan<char> word, [NotNullWhen(true)] out QualitativeGrade? grade)
    {
        var trimmed = Blank.Trim(word);
        foreach (var candidate in Grades)
        {
            foreach (var known in candidate.Words)
            {
                if (trimmed.SequenceEqual(known))
                {
                    grade = candidate;
                    return true;
                }
            }
        }

        grade = null;
        return false;
    }

    /// <summary>The grade that a share of the full mark earns.</summary>
    /// <param name="share">The share: 0.85 for 85 of 100.</param>
    /// <returns>The best grade whose <see cref="QualitativeGrade.Floor"/> the share reaches.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is negative.</exception>
    public QualitativeGrade GradeOf(decimal share)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        foreach (var grade in Grades)
        {
            if (share >= grade.Floor)
            {
                return grade;
            }
        }

        return Grades[^1];
    }

    /// <summary>
    /// The share of the full mark below which a grade ends: the floor of the next better one, or 1.
    /// </summary>
    /// <exception cref="ArgumentException"><paramref name="grade"/> is null or not of this scale.</exception>
    public decimal CeilingOf(QualitativeGrade grade) =>
        Grades.IndexOf(Guard.Against.Null(grade)) switch
        {
            < 0 => throw new ArgumentException(
                $"“{grade}”不在此等级表中。 '{grade}' is not on the scale.",
                nameof(grade)
            ),
            0 => 1,
            var index => Grades[index - 1].Floor,
        };

    /// <summary>The worst grade of the words of a value.</summary>
    /// <returns>Whether all of them are on the scale.</returns>
    internal bool TryGetWorst(QualitativeValue value, [NotNullWhen(true)] out QualitativeGrade? worst)
    {
        worst = null;
        foreach (var word in value.Words)
        {
            if (!TryGetGrade(word, out var grade))
            {
                worst = null;
                return false;
            }

            worst = worst is null || grade.Floor < worst.Floor ? grade : worst;
        }

        return worst is not null;
    }

    private static BilingualText? FindProblem(ImmutableArray<QualitativeGrade> grades)
    {
        if (grades.Length < MinGrades || grades.Contains(null!))
        {
            return new BilingualText(
                "等级表至少有两级",
                "A scale has at least two grades, none of them null"
            );
        }

        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < grades.Length; i++)
        {
            if (i > 0 && grades[i].Floor >= grades[i - 1].Floor)
            {
                return new BilingualText(
                    "等级的下限应逐级降低",
                    "The floors of the grades fall from one to the next"
                );
            }

            foreach (var word in grades[i].Words)
            {
                if (!words.Add(word))
                {
                    return new BilingualText($"“{word}”属于两个等级", $"'{word}' stands for two grades");
                }
            }
        }

        return grades[^1].Floor == 0
            ? null
            : new BilingualText("末级的下限应为0", "The last grade begins at 0");
    }

    /// <inheritdoc/>
    public bool Equals(QualitativeScale? other) =>
        other is not null
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && Grades.AsSpan().SequenceEqual(other.Grades.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as QualitativeScale);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Grades.Length);

    /// <summary>Whether both have the same name and grades.</summary>
    public static bool operator ==(QualitativeScale? left, QualitativeScale? right) => Equals(left, right);

    /// <summary>Whether name or grades differ.</summary>
    public static bool operator !=(QualitativeScale? left, QualitativeScale? right) => !Equals(left, right);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
